import type { Page } from 'playwright-core'

/** More controls stand on no page. */
const MOST_TABS = 80

/** As a screen reader says the control that the keyboard is on: `button "发出去"`. Empty where it is on none. */
async function focused(page: Page): Promise<string> {
  const focus = page.locator(':focus')
  if ((await focus.count()) === 0) return ''
  const [first = ''] = (await focus.ariaSnapshot()).split('\n')
  return first.replace(/^- /, '')
}

const isNamed = (said: string): boolean => /^(button|radio|checkbox|switch|tab|textbox) "[^"]+"/.test(said)

/** Goes on with the tabulator to a control, by what is said of it. Throws on one that nobody could tell what it is. */
export async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < MOST_TABS; step += 1) {
    await page.keyboard.press('Tab')
    const said = await focused(page)
    if (typeof wanted === 'string' ? said.startsWith(wanted) : wanted.test(said)) return
    if (said !== '' && !isNamed(said))
      throw new Error(`the keyboard stands on ${said}, which has no name or role`)
    passed.push(said)
  }
  throw new Error(`the keyboard does not come to ${wanted}, only to:\n${passed.join('\n')}`)
}

/** Goes to a control and presses it. */
export async function pressOn(page: Page, wanted: string | RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press(key)
}
