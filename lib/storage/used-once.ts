/** Opens a database for one piece of work and closes it after, however that ends. */

export async function usedOnce<Database extends { close(): void }, T>(
  opening: Promise<Database>,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const db = await opening;
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
