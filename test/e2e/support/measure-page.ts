import type { Page } from 'playwright-core'

/** Sizes in CSS pixels, as 适老化通用设计规范 and WCAG 2.2 have them. */
export type Limits = {
  readonly text: number
  readonly target: number
  /** Between two buttons, so that a thumb does not take the wrong one. */
  readonly gap: number
  readonly contrast: number
}

/** What is wrong with the page in front, as sentences; runs inside the browser and knows nothing from outside. */
function faultsOf({ text, target, gap, contrast }: Limits): string[] {
  const SLACK = 0.6
  const front = [...document.querySelectorAll('.taro_page:not(.taro_page_shade) .theme')].at(-1)
  if (!(front instanceof HTMLElement)) return ['there is no page']
  const isOurs = (each: Element) => !each.closest('.persona-bar')
  const elements = [...front.querySelectorAll('*')].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && isOurs(each),
  )
  const isSeen = (each: HTMLElement): boolean => {
    const { width, height } = each.getBoundingClientRect()
    return width > 0 && height > 0 && getComputedStyle(each).visibility !== 'hidden'
  }
  const ownText = (each: Element) =>
    [...each.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim() ?? '')
      .join('')
  const say = (each: Element): string => {
    const words = (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().slice(0, 16)
    return `${each.id ? `#${each.id}` : `.${[...each.classList].join('.')}`} “${words}”`
  }

  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = ([red = 0, green = 0, blue = 0]: number[]): number => {
    const linear = (value: number) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
  const groundOf = (each: Element | null): number[] => {
    for (let at = each; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor)
      if (colour.length === 3 || (colour[3] ?? 1) > 0.99) return colour
    }
    return [255, 255, 255]
  }
  const ratio = (each: HTMLElement): number => {
    const [one, other] = [luminance(channels(getComputedStyle(each).color)), luminance(groundOf(each))]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  const faults: string[] = []
  for (const each of elements) {
    if (ownText(each) === '' || !isSeen(each)) continue
    const { fontSize, lineHeight } = getComputedStyle(each)
    const size = Number.parseFloat(fontSize)
    if (size < text - SLACK) faults.push(`letters of ${size} px: ${say(each)}`)
    if (ratio(each) < contrast) faults.push(`contrast ${ratio(each).toFixed(2)}: ${say(each)}`)
    if (Number.parseFloat(lineHeight) < size * 1.3 - SLACK) faults.push(`lines too close: ${say(each)}`)
  }

  const CONTROL =
    'button, [role=button], [role=tab], [role=switch], [role=radio], [role=checkbox], [tabindex]'
  const controls = elements.filter((each) => each.matches(CONTROL) && isSeen(each))
  const boxes = controls.map((each) => ({ each, box: each.getBoundingClientRect() }))
  for (const { each, box } of boxes) {
    if (box.height < target - SLACK || box.width < target - SLACK)
      faults.push(`target of ${Math.round(box.width)}×${Math.round(box.height)}: ${say(each)}`)
    const name = (each.getAttribute('aria-label') ?? each.textContent ?? '').trim()
    if (name === '') faults.push(`no name: ${say(each)}`)
    if (!each.getAttribute('role') && each.tagName !== 'BUTTON' && each.tagName !== 'INPUT')
      faults.push(`no role: ${say(each)}`)
    if (each.tabIndex > 0) faults.push(`jumps the queue: ${say(each)}`)
    if (each.tabIndex < 0 && !each.hasAttribute('disabled') && !each.closest('[tabindex="0"]'))
      faults.push(`not reached by the keyboard: ${say(each)}`)
  }
  for (const picture of elements.filter((each) => each.matches('img, taro-image-core, taro-image')))
    if (!picture.closest('[aria-hidden=true]') && !picture.closest('[aria-label]'))
      faults.push(`a picture without words: ${say(picture)}`)

  const pressed = boxes.filter(({ each }) => each.matches('.button, .chips__chip, .faces__face'))
  pressed.forEach(({ each, box }, at) => {
    for (const { each: other, box: next } of pressed.slice(at + 1)) {
      if (each.contains(other) || other.contains(each)) continue
      const across = Math.max(next.left - box.right, box.left - next.right)
      const down = Math.max(next.top - box.bottom, box.top - next.bottom)
      const apart = Math.max(across, down)
      if (apart < gap - SLACK) faults.push(`${Math.round(apart)} px from ${say(each)} to ${say(other)}`)
    }
  })

  const isFixed = (each: Element | null): boolean =>
    each !== null && (getComputedStyle(each).position === 'fixed' || isFixed(each.parentElement))
  const flow = boxes.filter(({ each }) => !isFixed(each))
  flow.forEach(({ each, box }, at) => {
    const before = flow[at - 1]
    if (before && box.bottom < before.box.top && box.left <= before.box.left)
      faults.push(`comes after what stands below it: ${say(each)}`)
  })
  if (front.scrollWidth > front.clientWidth + 1)
    faults.push(`wider than the phone by ${front.scrollWidth - front.clientWidth} px`)
  return [...new Set(faults)]
}

export const measurePage = (page: Page, limits: Limits): Promise<readonly string[]> =>
  page.evaluate(faultsOf, limits)

/** Measures a page of the elder mode as it looks without it: sizes follow from the class alone. */
export async function measureStandard(page: Page, limits: Limits): Promise<readonly string[]> {
  const toggle = (on: boolean) =>
    page.evaluate((elder) => {
      for (const root of document.querySelectorAll('.theme')) root.classList.toggle('elder', elder)
    }, on)
  await toggle(false)
  const faults = await measurePage(page, limits)
  await toggle(true)
  return faults
}
