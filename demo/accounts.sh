# The demo's accounts. They exist only in a data folder that ./run --demo filled, on this machine.
DEMO_ADMIN=dept.office@hospital.example
DEMO_PASSWORD=demo-department-2027
