/**
 * The environment for what a script starts. Vite, which runs our scripts, says “development” in it, and a build that reads
 * that ships screens with the names of their source files.
 */
export function shellEnv(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, ...more };
}
