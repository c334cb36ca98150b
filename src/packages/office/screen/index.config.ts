export default definePageConfig({ navigationBarTitleText: '站里的大屏' })
