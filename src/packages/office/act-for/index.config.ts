export default definePageConfig({ navigationBarTitleText: '替他办' })
