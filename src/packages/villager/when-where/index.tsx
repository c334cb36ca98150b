import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { comesHome } from '../../../../domain/order/comes-home'
import { AT_HOME, AT_HOME_CODES } from '../../../../domain/service/at-home'
import { RISK_CODES, RISKS } from '../../../../domain/service/risks'
import { villageName } from '../../../../domain/town/stations'
import { Page } from '../../../features/frame/page'
import { type DraftProblems, draftProblems } from '../../../features/order/draft-problems'
import { DraftEmergency, useEmergencyDraft } from '../../../features/order/emergency-draft'
import { changeDraft, useOrderDraft } from '../../../features/order/order-draft'
import { PartyFields } from '../../../features/order/party-fields'
import { PlaceFields } from '../../../features/order/place-fields'
import { toggleIn } from '../../../features/order/toggle-in'
import { WantedPicker } from '../../../features/order/wanted-picker'
import { ElderFold } from '../../../features/session/elder-fold'
import { useElderMode } from '../../../features/session/elder-mode'
import { useSession } from '../../../features/session/session-store'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Chips } from '../../../ui/chips/chips'
import { Field } from '../../../ui/field/field'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { StepBar } from '../../../ui/step-bar/step-bar'
import './index.scss'

const choose = () => {
  void Taro.redirectTo({ url: '/packages/villager/choose-item/index' })
}

const AT_HOME_OPTIONS = AT_HOME_CODES.map((code) => ({ code, label: AT_HOME[code] }))
const RISK_OPTIONS = RISK_CODES.map((code) => ({ code, label: RISKS[code] }))

type Told = { readonly problems: DraftProblems }

/** Whom it is for, where it is somebody else; at his door nothing more is asked. */
function Whom({ problems }: Told) {
  const draft = useOrderDraft()
  if (draft.placeCode !== '')
    return <Message tone="info" text={`给${draft.forName}家点。电话和住址站里有，不用再填。`} />
  if (!draft.onBehalf) return null
  return (
    <PartyFields
      title="替谁点"
      name={draft.forName}
      phone={draft.forPhone}
      nameProblem={problems.forName ?? ''}
      phoneProblem={problems.forPhone ?? ''}
      onChange={({ name, phone }) =>
        changeDraft({
          ...(name !== undefined && { forName: name }),
          ...(phone !== undefined && { forPhone: phone }),
        })
      }
    />
  )
}

/** Where it is known already, 长辈版 says it and asks nothing. */
function Where({ problems }: Told) {
  const draft = useOrderDraft()
  const { stationId, addressText } = draft
  const elder = useElderMode()
  const person = useSession().session?.person ?? null
  const atHome =
    !draft.onBehalf &&
    addressText.trim() !== '' &&
    person?.stationId === stationId &&
    person.addressText === addressText
  const problem = problems.place ?? ''
  const addressProblem = problems.address ?? ''
  if (draft.placeCode !== '') return null
  return (
    <Section title="在哪儿">
      {elder && atHome && (
        <Text className="when-where__item">
          您家：{villageName(stationId)}，{addressText}
        </Text>
      )}
      <ElderFold id="other-place" label="换个地方" open={!atHome || problem !== '' || addressProblem !== ''}>
        <PlaceFields
          stationId={stationId}
          addressText={addressText}
          problem={problem}
          addressProblem={addressProblem}
          onChange={changeDraft}
        />
      </ElderFold>
    </Section>
  )
}

function Note() {
  const draft = useOrderDraft()
  return (
    draft.menuItemCode && (
      <Field
        id="note"
        label="还想说什么？（可以不写）"
        kind="long"
        maxLength={200}
        value={draft.note}
        onChange={(note) => changeDraft({ note })}
      />
    )
  )
}

/** What may be left out; an emergency is asked none of it but what somebody wants to say. */
function Besides() {
  const draft = useOrderDraft()
  return (
    <>
      {comesHome(draft) && (
        <Section title="家里有谁？（可以不选）">
          <Chips
            options={AT_HOME_OPTIONS}
            chosen={draft.atHome}
            onToggle={(who) => changeDraft({ atHome: toggleIn(AT_HOME_CODES, draft.atHome, who) })}
          />
          {draft.atHome.length > 0 && (
            <Message tone="info" text="那就请两个人一起来，谁也不单独上门。来的人和站里才看得到这一条。" />
          )}
        </Section>
      )}
      <Section title="要注意什么？（可以不选）">
        <Chips
          options={RISK_OPTIONS}
          chosen={draft.risks}
          onToggle={(risk) => changeDraft({ risks: toggleIn(RISK_CODES, draft.risks, risk) })}
        />
      </Section>
      <Note />
    </>
  )
}

/** Step 2: when, where, and what to watch out for. Everything that is known is filled in already. */
export default function WhenWhere() {
  const { session } = useSession()
  const draft = useOrderDraft()
  const [tried, setTried] = useState(false)
  const person = session?.person ?? null

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the person becomes known
  useEffect(() => {
    if (person && !draft.stationId)
      changeDraft({
        stationId: person.stationId,
        ...(!draft.onBehalf && { addressText: person.addressText }),
      })
  }, [person?.id])

  const { isNow, heard } = useEmergencyDraft()
  const found = draftProblems(draft, { registered: person !== null, nowMs: serverNowMs() })
  const problems: DraftProblems = tried ? found : {}
  const goOn = () => {
    setTried(true)
    if (Object.keys(found).length === 0) void Taro.navigateTo({ url: '/packages/villager/check-order/index' })
    else void Taro.pageScrollTo({ scrollTop: 0 })
  }
  const missing = Object.values(problems)
  return (
    <Page footer={<Button id="next" label="下一步" onTap={goOn} />}>
      <StepBar step={2} title={isNow ? '在哪儿？' : '什么时候、在哪儿？'} />
      {missing.length > 0 && (
        <Message tone="danger" text={missing.join('\n')}>
          {problems.what && <Button id="choose" kind="plain" label="去选要什么帮助" onTap={choose} />}
        </Message>
      )}
      <DraftEmergency heard={heard} />
      {draft.title !== '' && <Text className="when-where__item">要的是：{draft.title}</Text>}
      {draft.parts.length > 1 && (
        <Text className="when-where__item">{draft.parts.length} 张单子，时间和地方都一样。</Text>
      )}
      <Whom problems={problems} />
      {isNow ? (
        <Message tone="info" text="现在就要人：发出去，站里马上看。" />
      ) : (
        <Section title="什么时候">
          <WantedPicker wanted={draft.wanted} onChange={(wanted) => changeDraft({ wanted })} />
        </Section>
      )}
      <Where problems={problems} />
      {!person && session && (
        <PartyFields
          title="怎么找您"
          name={draft.name}
          phone={draft.phone}
          nameProblem={problems.name ?? ''}
          phoneProblem={problems.phone ?? ''}
          onChange={changeDraft}
        />
      )}
      {isNow ? (
        <Note />
      ) : (
        <ElderFold
          id="besides"
          label="家里有谁、要注意什么（可以不说）"
          open={draft.atHome.length > 0 || draft.risks.length > 0 || draft.note !== ''}
        >
          <Besides />
        </ElderFold>
      )}
    </Page>
  )
}
