"""The sequenced log on files: record coding, segments, the one writer, group commit, snapshots, readers.

    writer = LogWriter.open(folder, core_name, trading_day)      locks, cuts a torn tail, names damage
    commands = writer.commands(submissions)                      in the file when this returns
    records = writer.results(command, core.apply(command))       buffered
    writer.flush(); committer.commit()                           one write; synced by the committer's thread
    committer -> on_synced(number)                               what a crash can no longer take back

A second node follows it (`stream`, `zmq_stream`):

    source = ZmqSource(writer, endpoint); Sequencer(core, writer, follower=source)
    follower = ZmqFollower(FollowerLog.open(folder), endpoint, on_records=...)
    writer = follower.promote(core_name)                         the same log, the next epoch, the exact number
"""
