import { Text } from '@tarojs/components'
import { BULLETIN_KIND_CODES, BULLETIN_KINDS } from '../../../domain/bulletin/bulletin-lifecycle'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Section } from '../../ui/section/section'
import type { BulletinDraft } from './bulletin-draft'

const KINDS = BULLETIN_KIND_CODES.map((code) => ({ code, label: BULLETIN_KINDS[code] }))

type Props = { readonly draft: BulletinDraft; readonly onChange: (draft: BulletinDraft) => void }

/** What kind of news it is, and the words. */
export function BulletinFields({ draft, onChange }: Props) {
  const { kind, title, text } = draft
  return (
    <>
      <Section title="报什么">
        <Chips
          single
          options={KINDS}
          chosen={[kind]}
          onToggle={(code) => onChange({ ...draft, kind: code })}
        />
      </Section>
      <Field
        id="bulletin-title"
        label="标题"
        maxLength={40}
        value={title}
        onChange={(next) => onChange({ ...draft, title: next })}
      />
      <Field
        id="bulletin-text"
        label="内容"
        kind="long"
        maxLength={2000}
        value={text}
        onChange={(next) => onChange({ ...draft, text: next })}
      />
      <Text>写别人的事，先问过本人。电话、身份证号会自动遮住。</Text>
    </>
  )
}
