import { EVIDENCE } from '../../../domain/checklist/evidence'
import { ListRow } from '../../ui/list-row/list-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { type ItemDraft, itemOf } from './item-draft'

type Props = { readonly draft: ItemDraft; readonly onOpen: () => void }

function countedWords({ evidence, least }: ItemDraft): string {
  if (evidence === null) return '看过再填'
  const { label, unit } = EVIDENCE[evidence]
  return least === '' ? label : `${label}，一年要 ${least} ${unit}`
}

/** An item of the list that is not being written now: a sheet of forty stays light. */
export const ItemRow = ({ draft, onOpen }: Props) => (
  <RowGroup>
    <ListRow
      id={`open-${draft.key}`}
      title={draft.text || '还没写看什么'}
      words={countedWords(draft)}
      problem={itemOf(draft) ? '' : '这一条还没写好'}
      onTap={onOpen}
    />
  </RowGroup>
)
