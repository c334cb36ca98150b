import { Text } from '@tarojs/components'
import type { ActionOutput } from '../../../types/actions'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import { loadSession } from '../session/session-store'

type Profile = NonNullable<ActionOutput<'volunteer.get'>['profile']>

type Props = { readonly profile: Profile; readonly onChanged: () => void }

/** Not to be asked for a while, or never again; both cost nothing. */
export function PauseAndLeave({ profile, onChanged }: Props) {
  const { paused, openTasks } = profile
  const pause = useCommand('volunteer.pause', String(paused))
  const resume = useCommand('volunteer.resume', String(paused))
  const leave = useCommand('volunteer.leave', openTasks)
  const turn = async () => {
    const { ok } = await (paused ? resume : pause).run({})
    if (!ok) return
    await loadSession()
    onChanged()
  }
  const go = async () => {
    const { ok } = await leave.run({})
    if (!ok) return
    await loadSession()
    onChanged()
  }
  const error = (paused ? resume : pause).error ?? leave.error
  return (
    <Section title={paused ? '现在暂停接单' : '想歇一歇？'} id="pause-and-leave">
      <Text>
        {paused
          ? '这段时间没有人来问您。手上的任务还是您的。'
          : '暂停以后没有人来问您，手上的任务还是您的，随时可以再打开。'}
      </Text>
      {error && <Message tone="danger" text={error.message} />}
      <Button
        id="pause"
        kind="plain"
        label={paused ? '接着接单' : '暂停接单'}
        busy={pause.busy || resume.busy}
        onTap={() => void turn()}
      />
      <AskingButton
        id="leave"
        kind="quiet"
        label="不当志愿者了"
        question="不当志愿者了？时长和证明都留着，以后还可以再报名。"
        yes="退出"
        back="再想想"
        busy={leave.busy}
        onYes={() => void go()}
      />
    </Section>
  )
}
