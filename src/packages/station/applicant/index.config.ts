export default definePageConfig({
  navigationBarTitleText: '看一看，定下来',
  enablePullDownRefresh: true,
})
