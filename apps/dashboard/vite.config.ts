import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

/**
 * The shell (sign-in) is the entry; everything of the application hangs behind one lazy import in it.
 * Chunks follow the lazy imports: a group for react-admin or MUI would pull the parts that only one
 * screen uses into the first load. Only React is named, because shell and application share it.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['@stratum/source', 'import', 'module', 'browser', 'default'] },
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    // The CSS of a lazy chunk comes with it; the sign-in page loads only its own.
    cssCodeSplit: true,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ facadeModuleId, name }) =>
          `assets/${screenName(facadeModuleId) ?? name}-[hash].js`,
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// }],
        },
      },
    },
  },
});

/** A screen's chunk is named for its folder, so that a report of sizes can be read. */
function screenName(module: string | null): string | undefined {
  return /\/src\/(.+)\/Screen\.tsx$/.exec(module ?? '')?.[1]?.replaceAll('/', '-');
}
