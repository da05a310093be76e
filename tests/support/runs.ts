/** How often a property is tried: as given, or by `npm run test:soak` so many times as often. */
export const runs = (times: number): number => times * Number(process.env.SOAK ?? 1);
