import { defineConfig } from 'vite';

/** The patients' page: small, without any framework of the dashboard. */
export default defineConfig({
  base: '/guest/',
  build: {
    outDir: 'dist',
    target: 'es2022',
    rollupOptions: { input: ['index.html', 'visit/index.html'] },
  },
});
