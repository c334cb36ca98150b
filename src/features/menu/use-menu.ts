import { useEffect, useState } from 'react'
import type { ActionOutput } from '../../../types/actions'
import { callAction } from '../../services/call-action'
import { CallError, unreachable } from '../../services/call-error'
import { recall, remember } from '../../services/storage'

export type Menu = ActionOutput<'menu.list'>
export type MenuEntry = Menu['groups'][number]['items'][number]

const KEY = 'menu'
const isMenu = (value: unknown): value is Menu =>
  typeof value === 'object' && value !== null && 'groups' in value && 'stations' in value

/** The menu as last seen, refreshed when the network allows: it can be read without a signal. */
export function useMenu() {
  const [menu, setMenu] = useState<Menu | null>(() => recall(KEY, isMenu))
  const [error, setError] = useState<CallError | null>(null)

  const load = async () => {
    try {
      const fresh = await callAction('menu.list', {})
      remember(KEY, fresh)
      setMenu(fresh)
      setError(null)
    } catch (failure) {
      setError(failure instanceof CallError ? failure : unreachable())
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per page
  useEffect(() => {
    void load()
  }, [])
  return { menu, error, reload: load }
}
