export default definePageConfig({
  navigationBarTitleText: '站里的时长',
  enablePullDownRefresh: true,
})
