import { Badge } from '@/ui/badge';
import { colorFamily } from '@/ui/color-family';
import { useStations } from '../use-stations';

/** A station in its colour; the colour only helps, the label says it. */
export const StationTag = ({ station }: { station: string }) => {
  const stations = useStations();
  return <Badge family={colorFamily(stations.find(station)?.color ?? 'gray')}>{stations.label(station)}</Badge>;
};
