// Made by the build, which the type check does not wait for.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
