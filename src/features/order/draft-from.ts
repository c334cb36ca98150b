import type { ActionInput } from '../../../types/actions'
import type { OrderDraft } from './order-draft'

type Submission = ActionInput<'order.submit'>

/** What was kept to be sent, as the draft that it was; `title` is what the item of the menu is called. */
export function draftFrom(sent: Submission, title: string): Partial<OrderDraft> {
  const { menuItemCode, wish, needText, specialty, despiteRefusal, wanted, risks, atHome, place } = sent
  return {
    menuItemCode: menuItemCode ?? null,
    title: menuItemCode ? title : '',
    wish: wish ?? '',
    note: needText ?? '',
    specialty: specialty ?? null,
    despiteRefusal: despiteRefusal ?? false,
    wanted,
    risks: risks ?? [],
    atHome: atHome ?? [],
    stationId: place?.stationId ?? '',
    addressText: place?.addressText ?? '',
    name: sent.requester?.name ?? '',
    phone: sent.requester?.phone ?? '',
    onBehalf: sent.beneficiary !== undefined,
    forName: sent.beneficiary?.name ?? '',
    forPhone: sent.beneficiary?.phone ?? '',
    agreed: (sent.agreed ?? []).map(({ purpose }) => purpose),
  }
}
