import { Text } from '@tarojs/components'
import { RATING_TAG_CODES, RATING_TAGS, type RatingTag } from '../../../domain/order/order'
import { Button } from '../../ui/button/button'
import { Chips } from '../../ui/chips/chips'
import { Faces } from '../../ui/faces/faces'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Section } from '../../ui/section/section'
import { useCommand } from '../data/use-command'
import { useFormDraft } from '../data/use-form-draft'
import type { OrderView } from './progress-steps'

const TAG_OPTIONS = RATING_TAG_CODES.map((code) => ({ code, label: RATING_TAGS[code] }))

type Rating = { readonly stars: number; readonly tags: readonly RatingTag[]; readonly text: string }

const EMPTY: Rating = { stars: 0, tags: [], text: '' }

type Props = { readonly view: OrderView; readonly onRated: () => void }

/** 评单: five faces; words and tags only for those who want to say more. */
export function RatingForm({ view, onRated }: Props) {
  const { form, change, sent } = useFormDraft(`rating ${view.id}`, EMPTY)
  const { stars, tags, text } = form
  const rate = useCommand('order.rate', view.version, view.title)
  const toggle = (tag: RatingTag) =>
    change({ tags: tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag] })
  const send = async () => {
    const { ok } = await rate.run({ orderId: view.id, stars, tags: [...tags], text })
    if (!ok) return
    sent()
    onRated()
  }
  return (
    <Section title="办得怎么样？" id="rating">
      <Faces stars={stars} onChoose={(chosen) => change({ stars: chosen })} />
      {stars > 0 && (
        <>
          <Chips options={TAG_OPTIONS} chosen={tags} onToggle={toggle} />
          <Field
            id="rating-text"
            label="还想说一句（可以不写）"
            kind="long"
            maxLength={200}
            value={text}
            onChange={(words) => change({ text: words })}
          />
          <Text>只有站里看得到是谁写的。</Text>
          {rate.error && <Message tone="warn" text={rate.error.message} />}
          <Button id="send-rating" label="就这样评" busy={rate.busy} onTap={() => void send()} />
        </>
      )}
    </Section>
  )
}
