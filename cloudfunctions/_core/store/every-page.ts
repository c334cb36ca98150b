/** Rows that the platform gives at once. */
export const PAGE_ROWS = 1_000

/** All pages of a list, each begun after the last row of the one before. */
export async function everyPage<T>(
  read: (last: T | undefined) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const all: T[] = []
  for (;;) {
    const page = await read(all.at(-1))
    all.push(...page)
    if (page.length < PAGE_ROWS) return all
  }
}
