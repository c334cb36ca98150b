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

  /** Letters, their contrast, and the lines they stand in. */
  const faultsOfText = (each: HTMLElement): string[] => {
    const { fontSize, lineHeight } = getComputedStyle(each)
    const size = Number.parseFloat(fontSize)
    return [
      ...(size < text - SLACK ? [`letters of ${size} px: ${say(each)}`] : []),
      ...(ratio(each) < contrast ? [`contrast ${ratio(each).toFixed(2)}: ${say(each)}`] : []),
      ...(Number.parseFloat(lineHeight) < size * 1.3 - SLACK ? [`lines too close: ${say(each)}`] : []),
    ]
  }

  const CONTROL =
    'button, [role=button], [role=tab], [role=switch], [role=radio], [role=checkbox], [tabindex]'
  const boxes = elements
    .filter((each) => each.matches(CONTROL) && isSeen(each))
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
  type Boxed = (typeof boxes)[number]

  /** A control: large enough for a thumb, known to a screen reader, reached by the keyboard. */
  const faultsOfControl = ({ each, box }: Boxed): string[] => {
    const small = box.height < target - SLACK || box.width < target - SLACK
    const unreached = each.tabIndex < 0 && !each.hasAttribute('disabled') && !each.closest('[tabindex="0"]')
    const bare = !each.getAttribute('role') && !['BUTTON', 'INPUT', 'TEXTAREA'].includes(each.tagName)
    return [
      ...(small ? [`target of ${Math.round(box.width)}×${Math.round(box.height)}: ${say(each)}`] : []),
      ...((each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === ''
        ? [`no name: ${say(each)}`]
        : []),
      ...(bare ? [`no role: ${say(each)}`] : []),
      ...(each.tabIndex > 0 ? [`jumps the queue: ${say(each)}`] : []),
      ...(unreached ? [`not reached by the keyboard: ${say(each)}`] : []),
    ]
  }

  const isNested = (one: Element, other: Element) => one.contains(other) || other.contains(one)
  const apart = (one: DOMRect, other: DOMRect): number =>
    Math.max(
      Math.max(other.left - one.right, one.left - other.right),
      Math.max(other.top - one.bottom, one.top - other.bottom),
    )
  /** Two buttons between which a thumb may slip. */
  const faultsOfNeighbours = (pressed: Boxed[]): string[] =>
    pressed.flatMap(({ each, box }, at) =>
      pressed
        .slice(at + 1)
        .filter((other) => !isNested(each, other.each) && apart(box, other.box) < gap - SLACK)
        .map((other) => `${Math.round(apart(box, other.box))} px from ${say(each)} to ${say(other.each)}`),
    )

  const isFixed = (each: Element | null): boolean =>
    each !== null && (getComputedStyle(each).position === 'fixed' || isFixed(each.parentElement))
  /** The keyboard goes down the page as the eye does. */
  const faultsOfOrder = (flow: Boxed[]): string[] =>
    flow.flatMap(({ each, box }, at) => {
      const before = flow[at - 1]?.box
      const goesBack = before && box.bottom < before.top && box.left <= before.left
      return goesBack ? [`comes after what stands below it: ${say(each)}`] : []
    })

  /** Something to write in whose label a screen reader would not find. */
  const isUnlabelled = (each: HTMLElement) =>
    each.matches('input, textarea') && isSeen(each) && !each.closest('[aria-label]')
  const isBare = (each: HTMLElement) =>
    each.matches('img, taro-image-core, taro-image') && !each.closest('[aria-hidden=true], [aria-label]')
  const pressed = boxes.filter(({ each }) => each.matches('.button, .chips__chip, .faces__face'))
  /** Words that somebody with a narrow phone does not see the end of. */
  const isCutOff = (each: HTMLElement): boolean => {
    const { left, right, width } = each.getBoundingClientRect()
    const hides = getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1
    return width > 0 && (hides || left < -SLACK || right > window.innerWidth + SLACK)
  }
  /** What stays in sight while the page moves must leave room for the page. */
  const isUnreachable = ({ top, bottom }: DOMRect): boolean =>
    top < window.innerHeight / 2 || bottom > window.innerHeight + SLACK
  const wider = front.scrollWidth - front.clientWidth
  return [
    ...new Set([
      ...elements.filter((each) => ownText(each) !== '' && isSeen(each)).flatMap(faultsOfText),
      ...boxes.flatMap(faultsOfControl),
      ...elements.filter(isBare).map((each) => `a picture without words: ${say(each)}`),
      ...elements.filter(isUnlabelled).map((each) => `a field without a name: ${say(each)}`),
      ...faultsOfNeighbours(pressed.filter(({ each }) => isFixed(each))),
      ...faultsOfNeighbours(pressed.filter(({ each }) => !isFixed(each))),
      ...faultsOfOrder(boxes.filter(({ each }) => !isFixed(each))),
      ...elements
        .filter((each) => ownText(each) !== '' && isSeen(each) && isCutOff(each))
        .map((each) => `cut off: ${say(each)}`),
      ...pressed
        .filter(({ each, box }) => isFixed(each) && isUnreachable(box))
        .map(({ each }) => `out of reach: ${say(each)}`),
      ...(wider > 1 ? [`wider than the phone by ${wider} px`] : []),
    ]),
  ]
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
