const PRESSED = '[role=button], [role=tab], [role=switch], [role=radio], [role=checkbox]'

/** The way out of what came up from the foot of the screen. */
const WAY_BACK = '.taro_page:not(.taro_page_shade) #sheet-back'

function pressedBy({ key, target }: KeyboardEvent): HTMLElement | null {
  if (key === 'Escape') return [...document.querySelectorAll<HTMLElement>(WAY_BACK)].at(-1) ?? null
  const presses = key === 'Enter' || key === ' '
  return presses && target instanceof HTMLElement && target.matches(PRESSED) ? target : null
}

/** A key that is held down presses once; one that belongs to Chinese being composed presses nothing. */
const isPress = ({ repeat, isComposing }: KeyboardEvent): boolean => !repeat && !isComposing

/**
 * The browser's keyboard reaches what is drawn as a control, but presses only its own buttons: here Enter and the space
 * bar press all of them, and Escape leaves a sheet.
 */
export function startKeyboard(): void {
  document.addEventListener('keydown', (event) => {
    const pressed = isPress(event) ? pressedBy(event) : null
    if (!pressed) return
    event.preventDefault()
    pressed.click()
  })
}
