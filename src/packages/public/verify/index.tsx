import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { numberIn, plainNumber } from '../../../../domain/certificate/certificate-number'
import { VerifiedCard } from '../../../features/certificate/verified-card'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { canScan, scanCode } from '../../../services/scan-code'
import { Button } from '../../../ui/button/button'
import { Field } from '../../../ui/field/field'
import { Message } from '../../../ui/message/message'
import { Skeleton } from '../../../ui/skeleton/skeleton'

const NOT_OURS = '这个码不是我们的证明上的。请扫证明左下方的码，或者把编号打进来。'

/** 查验证明: whether a number was issued and still holds. Open to everybody, without registration. */
export default function Verify() {
  const { no = '' } = useRouter().params
  const given = plainNumber(decodeURIComponent(no))
  const [typed, setTyped] = useState(given)
  const [asked, setAsked] = useState(given)
  const [problem, setProblem] = useState('')
  const { data, error, loading, reload } = useQuery('certificate.verify', asked ? { number: asked } : null)
  const check = (number: string) => {
    setProblem('')
    if (number === asked) void reload()
    else setAsked(number)
  }
  const scan = async () => {
    const text = await scanCode()
    if (text === null) return
    const number = numberIn(text)
    if (number) setTyped(number)
    if (number) check(number)
    else setProblem(NOT_OURS)
  }
  const shown = data?.number === asked && !error ? data : null
  return (
    <Page>
      <Message tone="info" text="证明上有编号，STS-ZM 开头。照着打进来，就知道是不是真的、还有没有效。" />
      <Field
        id="number"
        label="证明编号"
        placeholder="STS-ZM-2026-000001-ABCDEFGH"
        maxLength={60}
        value={typed}
        onChange={setTyped}
      />
      <Button
        id="check"
        label="查一查"
        disabled={loading || typed.trim() === ''}
        onTap={() => check(plainNumber(typed))}
      />
      {canScan && <Button id="scan" kind="plain" label="扫证明上的码" onTap={() => void scan()} />}
      {problem !== '' && <Message tone="warn" text={problem} />}
      {loading && !shown && <Skeleton rows={1} />}
      {!loading && error && <Message tone="warn" text={error.message} />}
      {shown && <VerifiedCard found={shown} />}
    </Page>
  )
}
