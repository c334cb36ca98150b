import { Button, Text } from '@tarojs/components'

type Props = {
  readonly label: string
  readonly disabled: boolean
  readonly onCode: (code: string) => void
}

/** WeChat's own button: whoever agrees there gives a code, for which WeChat tells our functions his telephone. */
export const PhoneProof = ({ label, disabled, onCode }: Props) => (
  <Button
    id="prove-phone"
    className={`button button--primary${disabled ? ' button--off' : ''}`}
    openType="getPhoneNumber"
    ariaRole="button"
    ariaLabel={label}
    disabled={disabled}
    onGetPhoneNumber={({ detail }) => {
      if (detail.code) onCode(detail.code)
    }}
  >
    <Text className="button__label">{label}</Text>
  </Button>
)
