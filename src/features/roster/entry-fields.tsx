import { STATIONS } from '../../../domain/town/stations'
import { Field } from '../../ui/field/field'
import { CheckRow } from '../../ui/list-row/check-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { ChooseStation } from '../station/choose-station'
import { type EntryDraft, phoneOf } from './entry-draft'

type Props = {
  readonly draft: EntryDraft
  /** One that is there keeps its telephone unless another is written. */
  readonly known: boolean
  readonly onChange: (draft: EntryDraft) => void
}

const EVERY_STATION = STATIONS.map(({ id }) => id)

export function EntryFields({ draft, known, onChange }: Props) {
  const wrong = draft.phone !== '' && phoneOf(draft) === null
  return (
    <>
      <Field
        id="entry-name"
        label="姓名"
        maxLength={20}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <Field
        id="entry-phone"
        label={known ? '电话（不改就空着）' : '电话'}
        kind="phone"
        maxLength={20}
        value={draft.phone}
        problem={wrong ? '电话要写手机号，或者带区号的座机。' : ''}
        onChange={(phone) => onChange({ ...draft, phone })}
      />
      <ChooseStation
        stationIds={EVERY_STATION}
        all="镇直单位"
        chosen={draft.stationId}
        onChoose={(stationId) => onChange({ ...draft, stationId })}
      />
      <Field
        id="entry-unit"
        label={draft.stationId === null ? '单位' : '单位（村里的可以空着）'}
        placeholder="比如：镇卫生院"
        maxLength={30}
        value={draft.unit}
        onChange={(unit) => onChange({ ...draft, unit })}
      />
      <RowGroup>
        <CheckRow
          id="entry-in-post"
          title="在职党员"
          words={[draft.inPost ? '算进参与率和人均时长' : '只在名册里，不算参与率']}
          on={draft.inPost}
          onToggle={() => onChange({ ...draft, inPost: !draft.inPost })}
        />
      </RowGroup>
    </>
  )
}
