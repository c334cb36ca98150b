import { useState } from 'react'
import type { SpecialtyCode } from '../../../domain/service/specialties'
import type { Understanding } from './use-understanding'

export type ChosenPart = Understanding['parts'][number] & {
  /** It is to be ordered. */
  readonly on: boolean
}

export type SplitChoices = {
  readonly parts: readonly ChosenPart[]
  readonly toggle: (at: number) => void
  readonly setKind: (at: number, specialty: SpecialtyCode | null) => void
}

/** What was heard, as the villager has put it right; another text is heard anew. */
export function useSplitChoices(found: Understanding | null): SplitChoices {
  const [choices, setChoices] = useState<{ of: string; parts: readonly ChosenPart[] }>({ of: '', parts: [] })
  const heard = (found?.parts ?? []).map((part) => ({ ...part, on: true }))
  const parts = found && choices.of === found.of ? choices.parts : heard
  const change = (at: number, how: Partial<ChosenPart>) =>
    setChoices({
      of: found?.of ?? '',
      parts: parts.map((part, which) => (which === at ? { ...part, ...how } : part)),
    })
  return {
    parts,
    toggle: (at) => change(at, { on: !parts[at]?.on }),
    setKind: (at, specialty) => change(at, { specialty }),
  }
}
