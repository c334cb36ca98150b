export default definePageConfig({
  navigationBarTitleText: '扫门口的码',
})
