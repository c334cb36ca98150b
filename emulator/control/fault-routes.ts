import type { EmulatorCore } from '../emulator-core'
import type { FaultReport } from '../faults/fault-plan'
import type { Route } from '../http/route'
import { controlRoute } from './control-route'
import { readControlBody } from './read-control-body'
import { readFaultRules } from './read-fault-rules'

/** A rule the way it is sent, with its counters. */
const describeRule = ({ only, delayMs, ...rule }: FaultReport) => ({
  ...rule,
  ...only,
  ...(delayMs === 0 ? {} : { delayMs }),
})

/** `GET /_emu/faults`, and `POST` `{rules: [...]}`, which replaces all rules. */
export const faultRoutes = ({ faults }: EmulatorCore): readonly Route[] => {
  const report = () => ({ status: 200, json: { rules: faults.report().map(describeRule) } })
  return [
    controlRoute('GET', 'faults', async () => report()),
    controlRoute('POST', 'faults', async (request) => {
      const { rules } = readControlBody(request, ['rules'])
      faults.set(readFaultRules(rules))
      return report()
    }),
  ]
}
