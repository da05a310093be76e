/** What is used of it; it brings no types. */
declare module 'node-webpmux' {
  type Frame = object;
  const WebP: {
    Image: {
      generateFrame(of: { buffer: Buffer; delay: number }): Promise<Frame>;
      save(
        path: null,
        options: { width: number; height: number; frames: readonly Frame[]; loops: number },
      ): Promise<unknown>;
    };
  };
  export default WebP;
}
