import { Text } from '@tarojs/components'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { ROLES } from '../../../domain/people/roles'
import { AUDIT_FIELDS, AUDIT_KINDS } from '../../../domain/privacy/audit-kinds'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import './audit-card.scss'

export type AuditItem = ActionOutput<'audit.list'>['items'][number]

type Props = {
  readonly row: AuditItem
  /** Narrows the list to this person, or to this matter; absent where it is narrowed already. */
  readonly onPerson?: (() => void) | undefined
  readonly onObject?: (() => void) | undefined
}

/** Who, when, what of whom, and why. */
export function AuditCard({ row, onPerson, onObject }: Props) {
  const { by, actorRole, kind, objectLabel, fields, reason, atMs } = row
  const seen = fields.map((field) => AUDIT_FIELDS[field]).join('、')
  return (
    <Card id={`row-${row.id}`}>
      <Text>{`${by}（${ROLES[actorRole]}）${AUDIT_KINDS[kind]}`}</Text>
      <Text className="audit-card__words">
        {[objectLabel, seen, sayMoment(atMs, serverNowMs())].filter(Boolean).join(' · ')}
        {reason && `\n因为：${reason}`}
      </Text>
      {onPerson && <Button kind="quiet" label={`只看${by}的`} onTap={onPerson} />}
      {onObject && objectLabel !== '' && (
        <Button kind="quiet" label={`只看 ${objectLabel}`} onTap={onObject} />
      )}
    </Card>
  )
}
