/** The letters that the browser was set to, whatever the page itself does with its root. */
export function fontScale(): number {
  const probe = document.createElement('span')
  probe.style.cssText = 'position:absolute;visibility:hidden;font-size:medium'
  document.body.append(probe)
  const size = Number.parseFloat(window.getComputedStyle(probe).fontSize)
  probe.remove()
  return size / 16
}
