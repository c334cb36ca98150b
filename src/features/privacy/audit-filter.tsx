import { DAY_MS, startOfDay } from '../../../domain/kernel/shanghai-time'
import { AUDIT_KIND_CODES, AUDIT_KINDS, type AuditKind } from '../../../domain/privacy/audit-kinds'
import { Chips } from '../../ui/chips/chips'

export type AuditPeriod = 'today' | 'week' | 'month' | 'all'

/** Only what is searched for; who and what are named by the rows themselves. */
export type AuditSearch = {
  readonly kind: AuditKind | null
  readonly period: AuditPeriod
  readonly personId: string | null
  readonly objectId: string | null
}

const KINDS = AUDIT_KIND_CODES.map((code) => ({ code, label: AUDIT_KINDS[code] }))

const PERIODS: readonly {
  readonly code: AuditPeriod
  readonly label: string
  readonly days: number | null
}[] = [
  { code: 'today', label: '今天', days: 0 },
  { code: 'week', label: '七天', days: 6 },
  { code: 'month', label: '三十天', days: 29 },
  { code: 'all', label: '全部', days: null },
]

/** What the server is asked. */
export function auditPayload({ kind, period, personId, objectId }: AuditSearch, nowMs: number) {
  const days = PERIODS.find(({ code }) => code === period)?.days ?? null
  return {
    ...(kind && { kind }),
    ...(personId && { personId }),
    ...(objectId && { objectId }),
    ...(days !== null && { fromMs: startOfDay(nowMs) - days * DAY_MS }),
  }
}

type Props = { readonly search: AuditSearch; readonly onChange: (search: AuditSearch) => void }

/** What was done, and since when. A kind that is tapped again is no longer asked for. */
export const AuditFilter = ({ search, onChange }: Props) => (
  <>
    <Chips
      single
      options={PERIODS}
      chosen={[search.period]}
      onToggle={(period) => onChange({ ...search, period })}
    />
    <Chips
      options={KINDS}
      chosen={search.kind ? [search.kind] : []}
      onToggle={(kind) => onChange({ ...search, kind: kind === search.kind ? null : kind })}
    />
  </>
)
