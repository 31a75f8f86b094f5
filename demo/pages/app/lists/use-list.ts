import { onUnmounted, reactive, shallowRef } from 'vue';
import { groupThousands } from '../../cents';
import type { ListAnswer } from '../../wire';
import { type GridRow, makeGridRows } from './grid-row';
import { type ListRequest, requestList } from './request-list';

/** State of a paged list; the rows of the page before stay while the next one loads. */
export function useList() {
  const rows = shallowRef<GridRow[]>([]);
  const state = reactive({ total: 0, Hjje: '0.00', Hjse: '0.00', isLoading: false, failure: '' });
  let running = new AbortController();
  onUnmounted(() => running.abort());

  async function load(request: ListRequest): Promise<void> {
    running.abort();
    const { signal } = (running = new AbortController());
    Object.assign(state, { isLoading: true, failure: '' });
    try {
      show(await requestList(request, signal), request);
    } catch (error) {
      if (!signal.aborted) state.failure = error instanceof Error ? error.message : String(error);
    } finally {
      // an aborted request was followed by another one, which is still loading
      if (!signal.aborted) state.isLoading = false;
    }
  }

  function show(answer: ListAnswer, { page, size }: ListRequest): void {
    rows.value = makeGridRows(answer.rows, page, size);
    state.total = answer.total;
    state.Hjje = groupThousands(answer.sums.Hjje);
    state.Hjse = groupThousands(answer.sums.Hjse);
  }

  return { rows, state, load };
}
