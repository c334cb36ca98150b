import type { Menu } from './use-menu'

/** Items whose title, villagers' words or pinyin initials contain what was typed; all of them for nothing. */
export function searchMenu(groups: Menu['groups'], typed: string): Menu['groups'] {
  const wanted = typed.trim().toLowerCase()
  if (!wanted) return groups
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ title, words }) =>
        [title, ...words].some((word) => word.toLowerCase().includes(wanted)),
      ),
    }))
    .filter((group) => group.items.length > 0)
}
