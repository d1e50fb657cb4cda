# Gatehouse as an image. Two targets:
#   docker build -t gatehouse .                            for a PostgreSQL of your own (DATABASE_URL), the default
#   docker build -t gatehouse --target with-postgres .     with the built-in PostgreSQL, whose data is in /data
# Pin the base to what you have checked: --build-arg NODE_IMAGE=docker.io/library/node:24-bookworm-slim@sha256:…
ARG NODE_IMAGE=docker.io/library/node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN ["npm", "ci", "--include=dev", "--no-audit", "--no-fund"]
COPY . .
RUN ["npm", "run", "build"]
# What differs between the two targets.
RUN ["node", "scripts/support/split-postgres.mjs", "build", "/split"]

FROM ${NODE_IMAGE} AS base
ARG VERSION=unknown
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Gatehouse" \
      org.opencontainers.image.description="Users, privileges and access keys of an API dashboard" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.documentation="docs/operating.md"
COPY --from=build /split/etc/passwd /etc/passwd
COPY --from=build /split/app /app
COPY --from=build --chown=10001:10001 /split/data /data
ENV NODE_ENV=production DATA_DIR=/data HOME=/tmp PORT=3000
# .env is read here, and nothing is written but /data.
WORKDIR /data
USER 10001:10001
EXPOSE 3000
VOLUME /data
STOPSIGNAL SIGTERM
# /readyz at the port that PORT says; no shell is needed.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "/app/health.mjs"]
# With less room for young objects: docs/operating.md, Sizing.
ENTRYPOINT ["node", "--max-semi-space-size=8"]
CMD ["/app/server.mjs"]

FROM base AS with-postgres
COPY --from=build /split/postgres /app

FROM base AS gatehouse
