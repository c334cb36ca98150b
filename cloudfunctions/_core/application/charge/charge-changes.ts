import { chargeNotices } from '../../../../domain/charge/charge-notices'
import type { ChargeReport } from '../../../../domain/charge/charge-report'
import type { Order } from '../../../../domain/order/order'
import { partsOf } from '../../../../domain/order/parts-of'

type Step = Parameters<typeof chargeNotices>[0]['step']

/** Whether the head of the order's own station is one of those who served. */
const isAboutHead = (order: Order | null): boolean =>
  order !== null && partsOf(order).some(({ headsStation }) => headsStation)

/** The report as it stands after a step, and who is told of it. */
export const chargeChanges = (
  step: Step,
  report: ChargeReport,
  order: Order | null,
  by: { readonly byId: string; readonly atMs: number },
) => ({
  charges: [report],
  notices: chargeNotices({ step, report, aboutHead: isAboutHead(order), ...by }),
})
