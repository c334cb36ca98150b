/**
 * Makes an element. Texts become text nodes, so nothing that was stored can become markup.
 * @param {string} tag
 * @param {Record<string, string | boolean | ((event: Event) => void)>} attributes functions listen to events
 * @param {...(Node | string)} children
 */
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value)
    else if (typeof value === 'boolean') made.toggleAttribute(name, value)
    else made.setAttribute(name, value)
  }
  made.append(...children)
  return made
}
