import { QueryClient } from '@tanstack/react-query';
import { failure } from './failure.ts';

/**
 * Answers come from this machine, so the state of the network says nothing about them (networkMode always), and they
 * stay good until the event stream says otherwise.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // A coded failure is an answer; only a call that got none is asked again.
      retry: (count, error) => count < 2 && failure(error).code === 'unexpected',
      retryDelay: 400,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
