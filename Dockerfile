# tieout in a container: the build has the compiler and its packages, the image only what runs.
FROM node:22-bookworm-slim AS build
WORKDIR /tieout
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY tools tools
COPY schemas schemas
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production TIEOUT_TEMPORARY=/var/tmp/tieout
# A number, so that platforms can see that it is not root.
RUN groupadd --gid 10001 tieout \
  && useradd --uid 10001 --gid tieout --create-home --home-dir /var/lib/tieout tieout
WORKDIR /tieout
COPY --from=build /tieout/package.json ./
COPY --from=build /tieout/node_modules node_modules
COPY --from=build /tieout/dist dist
COPY schemas schemas
COPY starter starter
COPY docs/reference docs/reference
USER 10001:10001
# The workspace is mounted here, read-only; its archive and temporary files are elsewhere, as its tieout.yaml says.
WORKDIR /workspace
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/tieout/dist/tieout.cjs"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8080"]
