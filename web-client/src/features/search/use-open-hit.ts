import { useNavigate } from '@tanstack/react-router';
import { useViewer } from '@/session/use-viewer';
import type { Hit } from './queries';

/** Opens what was found where the reader works with it. */
export const useOpenHit = (): ((hit: Hit) => void) => {
  const navigate = useNavigate();
  const { role } = useViewer();
  const openItem = (rotationId: string, itemId?: string): void => {
    if (role === 'RESIDENT')
      void navigate({ to: '/rotations/$id', params: { id: rotationId }, search: itemId ? { item: itemId } : {} });
    else
      void navigate({ to: '/admin/rotations/$id', params: { id: rotationId }, search: itemId ? { node: itemId } : {} });
  };
  const openPerson = ({ id, name, role: theirs }: Hit): void => {
    if (role !== 'RESIDENT' && theirs === 'RESIDENT') void navigate({ to: '/residents/$id', params: { id } });
    else if (role === 'ADMIN') void navigate({ to: '/people', search: { search: name } });
    else void navigate({ to: '/on-call', search: { tab: 'timeline', person: id } });
  };
  return (hit) => {
    if (hit.kind === 'PERSON') openPerson(hit);
    else if (hit.kind === 'ROTATION') openItem(hit.id);
    else if (hit.rotationId) openItem(hit.rotationId, hit.id);
  };
};
