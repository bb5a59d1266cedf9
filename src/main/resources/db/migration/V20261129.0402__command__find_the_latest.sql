-- until when data was received, for the dashboard
create index received_command_received_at on received_command (received_at desc);
