/** Style sheets taken in as text, for documents that are not ours. */

declare module '*.css?inline' {
  const css: string;
  export default css;
}
