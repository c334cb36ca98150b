import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { SPECIALTIES, SPECIALTY_CODES, type SpecialtyCode } from '../../../../domain/service/specialties'
import { useCommand } from '../../../features/data/use-command'
import { useFormDraft } from '../../../features/data/use-form-draft'
import { Page } from '../../../features/frame/page'
import { Button } from '../../../ui/button/button'
import { Chips } from '../../../ui/chips/chips'
import { Field } from '../../../ui/field/field'
import { CheckRow } from '../../../ui/list-row/check-row'
import { RowGroup } from '../../../ui/list-row/row-group'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'

type Proposal = {
  readonly name: string
  /** One, or none yet. */
  readonly kinds: readonly SpecialtyCode[]
  readonly purpose: string
  readonly ofTown: boolean
}

const EMPTY: Proposal = { name: '', kinds: [], purpose: '', ofTown: false }

/** 我想成立一支队伍: its name, what for, and of which kind. */
export default function ProposeTeam() {
  const propose = useCommand('team.propose', 'new')
  const { form, change, sent } = useFormDraft('propose-team', EMPTY)
  const { name, kinds, purpose, ofTown } = form
  const [kind] = kinds
  const ready =
    name.trim() && purpose.trim() && kind
      ? { name: name.trim(), purpose: purpose.trim(), kind, ofTown }
      : null
  const send = async () => {
    if (!ready || !(await propose.run(ready)).ok) return
    sent()
    await Taro.navigateBack()
  }
  return (
    <Page
      footer={
        <Button
          id="send-proposal"
          label={ready ? '交上去' : '先把上面填好'}
          busy={propose.busy}
          disabled={!ready}
          onTap={() => void send()}
        />
      }
    >
      <Text>站里或镇里看了会答复您。同意了，这支队就有了，您来带队；别人自愿再加进来。</Text>
      <Field
        id="proposal-name"
        label="队伍叫什么"
        maxLength={40}
        value={name}
        onChange={(words) => change({ name: words })}
      />
      <Section title="做哪一类事">
        <Chips
          single
          options={SPECIALTY_CODES.map((code) => ({ code, label: SPECIALTIES[code].label }))}
          chosen={kinds}
          onToggle={(code) => change({ kinds: [code] })}
        />
      </Section>
      <Field
        id="proposal-purpose"
        label="想做什么，为什么"
        kind="long"
        maxLength={200}
        value={purpose}
        onChange={(words) => change({ purpose: words })}
      />
      <RowGroup>
        <CheckRow
          id="proposal-of-town"
          title="为全镇办的"
          words={[ofTown ? '由镇里答复' : '不点就是为本村办，由站里答复']}
          on={ofTown}
          onToggle={() => change({ ofTown: !ofTown })}
        />
      </RowGroup>
      {propose.error && <Message tone="danger" text={propose.error.message} />}
    </Page>
  )
}
