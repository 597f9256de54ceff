# The product without its database: set DATABASE_URL to a PostgreSQL 18 server, or use docker-compose.yml.
FROM node:22-bookworm-slim AS build
WORKDIR /srv/stratum
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 STRATUM_DATA_DIR=/data STRATUM_LOG=console
WORKDIR /srv/stratum
COPY --from=build --chown=node:node /srv/stratum /srv/stratum
RUN mkdir -p /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Everything is installed and built above, so that this starts in seconds. The first start prints a one-time link.
CMD ["node", "tools/start.mjs", "--no-demo"]
