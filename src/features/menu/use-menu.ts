import { keptMenuUntilMs } from '../../../domain/privacy/kept-on-phone'
import type { ActionOutput } from '../../../types/actions'
import { useQuery } from '../data/use-query'

export type Menu = ActionOutput<'menu.list'>
export type MenuEntry = Menu['groups'][number]['items'][number]

/** The menu as last seen, refreshed when the network allows: it can be read without a signal. */
export const useMenu = () => useQuery('menu.list', {}, keptMenuUntilMs)
