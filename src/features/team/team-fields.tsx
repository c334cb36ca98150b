import { SPECIALTIES, SPECIALTY_CODES } from '../../../domain/service/specialties'
import { TEAM_KIND_CODES, teamKindLabel } from '../../../domain/service/team-kinds'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Section } from '../../ui/section/section'
import { type TeamDraft, withKind, withSpecialty } from './team-draft'

type Props = { readonly draft: TeamDraft; readonly onChange: (draft: TeamDraft) => void }

/** Name, kind, what it can do, and under which name. */
export function TeamFields({ draft, onChange }: Props) {
  return (
    <>
      <Field
        id="team-name"
        label="队伍叫什么"
        placeholder="比如：陡沙河村邻里互助志愿服务队"
        maxLength={40}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <Section title="哪一类">
        <Chips
          single
          options={TEAM_KIND_CODES.map((code) => ({ code, label: teamKindLabel(code) }))}
          chosen={draft.kind ? [draft.kind] : []}
          onToggle={(kind) => onChange(withKind(draft, kind))}
        />
      </Section>
      <Section title="能做哪些事" id="team-specialties">
        <Chips
          options={SPECIALTY_CODES.map((code) => ({ code, label: `会${SPECIALTIES[code].label}` }))}
          chosen={draft.specialties}
          onToggle={(code) => onChange(withSpecialty(draft, code))}
        />
      </Section>
      <Field
        id="team-brand"
        label="是品牌的话，写品牌名（不是就空着）"
        placeholder="比如：衡西民俗演艺团"
        maxLength={30}
        value={draft.brand}
        onChange={(brand) => onChange({ ...draft, brand })}
      />
      <Field
        id="team-sponsor"
        label="谁在后面支持（没有就空着）"
        placeholder="比如：镇卫生院"
        maxLength={30}
        value={draft.sponsor}
        onChange={(sponsor) => onChange({ ...draft, sponsor })}
      />
    </>
  )
}
