import type { Phone } from './browser'

/** Between two rows of the platform's list, in px. */
const ROW = 34

/**
 * Opens a list of the platform, goes so many rows down in each of its columns, and takes what stands in the middle; waits
 * for none of its slides.
 */
export async function pick({ page, tap }: Phone, face: string, down: readonly number[] = []): Promise<void> {
  await tap(face)
  const picker = page.locator('.weui-picker:visible')
  const { height: foot = 0 } = page.viewportSize() ?? {}
  for (const [at, rows] of down.entries()) {
    const column = picker.locator('taro-picker-group').nth(at)
    const clientY = foot - (ROW * 7) / 2 + rows * ROW
    await column.dispatchEvent('mousedown', { clientY })
    await column.dispatchEvent('mouseup', { clientY })
  }
  await picker.getByText('确定').dispatchEvent('click')
}
