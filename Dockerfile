# resolint in a container: docker run --rm -v "$PWD:/drafts" resolint check
FROM rust:1-slim-bookworm AS build
WORKDIR /source
COPY . .
RUN cargo install --locked --path . --root /out

FROM debian:bookworm-slim
COPY --from=build /out/bin/resolint /usr/local/bin/resolint
RUN useradd --uid 1000 --create-home drafter
USER 1000
WORKDIR /drafts
ENTRYPOINT ["resolint"]
CMD ["check"]
