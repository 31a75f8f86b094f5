import { reactive, ref } from 'vue';
import { printShanghaiTime } from '../../shanghai';

/** Which rows of 抵扣类勾选 are ticked, and which were submitted and when. Kept by the page only. */
export function useSelection() {
  const chosen = ref<number[]>([]);
  const submitted = reactive(new Map<number, string>());

  function submit(): void {
    const time = printShanghaiTime(new Date());
    for (const index of chosen.value) submitted.set(index, time);
    chosen.value = [];
  }

  function withdraw(): void {
    for (const index of chosen.value) submitted.delete(index);
    chosen.value = [];
  }

  function clear(): void {
    chosen.value = [];
    submitted.clear();
  }

  return { chosen, submitted, submit, withdraw, clear };
}
