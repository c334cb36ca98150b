import { useRef, useState } from 'react'
import { DAY_MS } from '../../../domain/kernel/shanghai-time'
import { serverNowMs } from '../../services/server-clock'
import { recall, remember } from '../../services/storage'

type Draft = { readonly name: string; readonly form: object; readonly atMs: number }

const STORE = 'form-drafts'
/** More forms than one person leaves half done. */
const MOST_KEPT = 12
const KEPT_FOR_MS = 7 * DAY_MS

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isDrafts = (value: unknown): value is readonly Draft[] =>
  Array.isArray(value) &&
  value.every(
    (each) => isObject(each) && 'name' in each && 'atMs' in each && 'form' in each && isObject(each.form),
  )

const drafts = (): readonly Draft[] =>
  (recall(STORE, isDrafts) ?? []).filter(({ atMs }) => atMs > serverNowMs() - KEPT_FOR_MS)

const keepDrafts = (name: string, kept: readonly Draft[]): void =>
  remember(STORE, [...kept, ...drafts().filter((draft) => draft.name !== name)].slice(0, MOST_KEPT))

/** Every field of the empty form, each of the same kind; what is null there may be anything. */
const isForm = <T extends object>(value: object, empty: T): value is T =>
  Object.entries(empty).every(
    ([field, nothing]) =>
      field in value && (nothing === null || typeof Reflect.get(value, field) === typeof nothing),
  )

export type FormDraft<T> = {
  readonly form: T
  readonly change: (part: Partial<T>) => void
  /** It was sent: nothing of it stays on the phone. */
  readonly sent: () => void
}

/** What is written into a form, kept on the phone under its name until it was sent: leaving the page or the app loses nothing. */
export function useFormDraft<T extends object>(name: string, empty: T): FormDraft<T> {
  const [form, setForm] = useState<T>(() => {
    const kept = drafts().find((draft) => draft.name === name)?.form
    return kept && isForm(kept, empty) ? kept : empty
  })
  const newest = useRef(form)
  const change = (part: Partial<T>) => {
    newest.current = { ...newest.current, ...part }
    keepDrafts(name, [{ name, form: newest.current, atMs: serverNowMs() }])
    setForm(newest.current)
  }
  return { form, change, sent: () => keepDrafts(name, []) }
}
